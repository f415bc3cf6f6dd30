function handler(event) {
  // The origins whose pages may use the files.
  var known = ["https://intranet.example.com", "https://www.example.com"];
  var uri = event.request.uri;
  var response = event.response;
  var headers = response.headers;
  var policy = /\/embed\.html$/.test(uri)
    ? "{frame-policy}; frame-ancestors https://intranet.example.com"
    : "{page-policy}; frame-ancestors 'none'";
  // Only a file that is there, and no page in its place, may be kept for a year.
  var there = [200, 206, 304].indexOf(Number(response.statusCode)) >= 0;
  var type = headers["content-type"] ? headers["content-type"].value : "";
  var lasting = there && type.indexOf("text/html") < 0 && /-[0-9a-f]{16}[._][^/]*$/.test(uri);
  headers["content-security-policy"] = { value: policy };
  headers["cache-control"] = { value: lasting ? "public, max-age=31536000, immutable" : "no-cache" };
  headers["x-content-type-options"] = { value: "nosniff" };
  headers["referrer-policy"] = { value: "no-referrer" };
  var origin = event.request.headers.origin;
  if (origin && known.indexOf(origin.value) >= 0) headers["access-control-allow-origin"] = { value: origin.value };
  headers.vary = { value: headers.vary ? headers.vary.value + ", Origin" : "Origin" };
  return response;
}
