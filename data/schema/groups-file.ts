import { z } from 'zod';
import { id, prose, undecided } from './parts';

/** Who or what is counted, or of whom a share is a part. Numbers of one group may stand on one axis. */
const groupFields = z.strictObject({
  id,
  name: prose.describe('Who is counted: “female interviewees”.'),
  size: id.exactOptional().describe('The id of the claim that states how many they are.'),
  partOf: id.exactOptional().describe('The id of the group that this one is stated to be a part of.'),
});
export const group = groupFields.readonly();

/** `groups.yaml`: who is counted in the article. */
export const groupsFile = z.strictObject({ groups: z.array(groupFields.extend({ undecided }).readonly()) });
