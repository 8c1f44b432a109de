import { z } from 'zod';
import { id, prose } from './parts';

/** Who or what is counted, or of whom a share is a part. Numbers of one group may stand on one axis. */
export const group = z
  .strictObject({
    id,
    name: prose.describe('Who is counted: “female interviewees”.'),
    size: id.exactOptional().describe('The id of the claim that states how many they are.'),
    partOf: id.exactOptional().describe('The id of the group that this one is stated to be a part of.'),
  })
  .readonly();

/** `groups.yaml`: who is counted in the article. */
export const groupsFile = z.strictObject({ groups: z.array(group) });
