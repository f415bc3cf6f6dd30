// The app's functions as one module, for scripts that load it by its address.

export * from "camber:glue";
export { default } from "camber:glue";
export { get, setSource } from "./source.js";
