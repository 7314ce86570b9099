import { n as createGitHub, r as statusOf, t as attempt } from "./shared-client.js";

export { createGitHub };