export { n as createGitHub } from "./shared-client.js";
