import { UserError } from '../errors.ts';
import { oneLine } from '../onnx/one-line.ts';

/** Does some work, and says in a `UserError` of it where it happened: `<where>: <message>`. */
export function within<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const message = oneLine(`${where}: ${error.message}`);
    throw new UserError(error.code, message, error.hint, { cause: error });
  }
}
