/** The name and version that evidence and requests carry; a test compares it with package.json. */
export const toolName = 'model-budget 0.1.0';
