// An entry reads one file that another tool wrote of a model's runs.
// To add one: write src/profiles/<name>.ts with a `ProfileFormat` and add a line to the table.
// Its test is test/profiles/<name>.test.ts, with a small recorded file per version of the format.
import { UserError } from '../errors.ts';
import { parseDocument } from './document.ts';
import { nsysKernels } from './nsys-kernels.ts';
import type { ProfileFormat, ProfilePart } from './profile.ts';
import { trtexecLayers } from './trtexec-layers.ts';
import { trtexecProfile } from './trtexec-profile.ts';
import { trtexecTimes } from './trtexec-times.ts';

/** Every format by its name. */
export const profileFormats = {
  'trtexec-profile': trtexecProfile,
  'trtexec-times': trtexecTimes,
  'trtexec-layers': trtexecLayers,
  'nsys-kernels': nsysKernels,
} as const satisfies Record<string, ProfileFormat>;

export type ProfileFormatName = keyof typeof profileFormats;

export const profileFormatNames = Object.keys(profileFormats) as readonly ProfileFormatName[];

/** The format of a document; throws `bad-argument` where it is none of the table's. */
function formatOf(data: unknown, path: string): ProfileFormatName {
  const name = profileFormatNames.find((candidate) => profileFormats[candidate].matches(data));
  if (name !== undefined) return name;
  const commands = profileFormatNames.map((each) => `"${profileFormats[each].command}"`);
  throw new UserError(
    'bad-argument',
    `${path} is no profile that is known here`,
    `give a file of ${commands.join(' or ')}`,
  );
}

/**
 * What the text of a file holds, in whichever format it is. Throws `bad-argument` where it is none,
 * `evidence-invalid` with the path and the first wrong field where it is broken.
 */
export function readProfile(text: string, path: string): ProfilePart {
  const data = parseDocument(text, path);
  return profileFormats[formatOf(data, path)].read(data, path);
}
