/** The words of a list that is written as one text, over one line or several. */
export const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);
