// Reads a file of any size in a worker, and QR codes from the camera, for the facilitator of a team. The app sends
// commands as events on its element and receives results as `camber-team` events with a kind and a value.
import { WORKER } from "camber:files";

function team(root) {
  const tell = (kind, value) => root.dispatchEvent(new CustomEvent("camber-team", { detail: { kind, value } }));

  let worker;
  const address = new URL(WORKER, import.meta.url).href;
  // Created once, when first needed. It allows no script other than this one.
  let policy;
  const trusted = () => {
    policy ??= globalThis.trustedTypes?.createPolicy("camber-team", { createScriptURL: () => address });
    return policy?.createScriptURL("") ?? address;
  };
  const leave = () => {
    worker?.terminate();
    worker = undefined;
  };
  root.addEventListener("change", ({ target }) => {
    const file = target.id === "file" && target.files[0];
    if (!file) return;
    // Allows choosing the same file again.
    target.value = "";
    leave();
    tell("reading", 0);
    worker = new Worker(trusted(), { type: "module" });
    worker.onmessage = ({ data }) => {
      if (typeof data === "number") return tell("reading", data);
      leave();
      tell(data ? "codes" : "unreadable", data);
    };
    worker.onerror = () => {
      leave();
      tell("unreadable");
    };
    worker.postMessage(file);
  });
  root.addEventListener("camber-file-stop", () => {
    leave();
    tell("stopped");
  });

  // Each request to switch the camera on or off cancels the one before.
  let wish = 0;
  let stream;
  const dark = () => {
    wish += 1;
    for (const track of stream?.getTracks() ?? []) track.stop();
    stream = undefined;
  };
  root.addEventListener("camber-camera-off", () => {
    dark();
    tell("camera", "off");
  });
  root.addEventListener("camber-camera-on", async () => {
    dark();
    const mine = wish;
    const video = root.querySelector("#camera");
    if (!video || !navigator.mediaDevices) return tell("camera", "absent");
    let light;
    let look;
    try {
      light = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      look = await eye();
    } catch (error) {
      for (const track of light?.getTracks() ?? []) track.stop();
      return mine === wish && tell("camera", error.name === "NotAllowedError" ? "refused" : "absent");
    }
    if (mine !== wish || !video.isConnected) {
      for (const track of light.getTracks()) track.stop();
      return;
    }
    stream = light;
    video.srcObject = light;
    await video.play().catch(() => {});
    tell("camera", "on");
    let last;
    while (mine === wish && video.isConnected) {
      const text = await look(video).catch(() => undefined);
      if (text && text !== last && mine === wish) {
        last = text;
        tell("scanned", text);
      }
      await new Promise((next) => setTimeout(next, 120));
    }
    // The page has moved on.
    if (mine === wish) {
      dark();
      tell("camera", "off");
    }
  });
}

/** Finds a QR code in a video: the browser's own detector, or a decoder from our own folder. */
async function eye() {
  const formats = await globalThis.BarcodeDetector?.getSupportedFormats().catch(() => []);
  if (formats?.includes("qr_code")) {
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }
  const { decodeQR } = await import("./qr/decode.js");
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  return async (video) => {
    const { videoWidth: width, videoHeight: height } = video;
    canvas.width = width;
    canvas.height = height;
    pen.drawImage(video, 0, 0);
    return decodeQR(pen.getImageData(0, 0, width, height));
  };
}

team(document.getElementById("camber"));
