function handler(event) {
  var uri = event.request.uri;
  var policy = /\/embed\.html$/.test(uri)
    ? "{frame-policy}; frame-ancestors https://intranet.example.com"
    : "{page-policy}; frame-ancestors 'none'";
  var lasting = /-[0-9a-f]{16}[._]/.test(uri);
  var headers = event.response.headers;
  headers["content-security-policy"] = { value: policy };
  headers["cache-control"] = { value: lasting ? "public, max-age=31536000, immutable" : "no-cache" };
  headers["x-content-type-options"] = { value: "nosniff" };
  headers["referrer-policy"] = { value: "no-referrer" };
  headers["access-control-allow-origin"] = { value: "https://intranet.example.com" };
  return event.response;
}
