/**
 * Every rule of the audit: what it asks for, how to mend a fault, and the field of the YAML that a fault points at.
 * A rule's id is permanent. `docs/rules.md` is written from this file.
 */
export interface RuleText {
  /** What must hold, in one sentence. */
  readonly asks: string;
  /** What to do about a fault. */
  readonly mend: string;
  /** The field that a fault points at, where the rule is about one. */
  readonly field?: string;
  /** A warning does not keep an article from being published. */
  readonly severity?: 'warning';
}

export const RULES = {
  'file-missing': {
    asks: 'An article’s folder holds all its files.',
    mend: 'Add the file; the folder of another article shows what it holds, and an empty list is written “[]”.',
  },
  'file-size': {
    asks: 'No file of an article is larger than a megabyte.',
    mend: 'Shorten it, or publish it as several articles.',
  },
  'yaml-syntax': {
    asks: 'Each file is YAML that can be read.',
    mend: 'Put quotes around the text: outside of them “: ” begins a value and “ #” a comment. Indent with spaces, two for each level.',
  },
  schema: {
    asks: 'Each file holds the fields that its schema names, and no others.',
    mend: 'Correct the field. The schema in the file’s first line says what each field takes; an editor that reads it completes the names.',
  },
  'text-hash': {
    asks: 'The text is the one that the numbers were placed in, byte for byte.',
    mend: 'Restore article.txt, or run npm run rebase -- <slug> to see what a corrected text moves.',
  },
  'words-placed': {
    asks: 'Words that are quoted stand in the text exactly once.',
    mend: 'Copy the words from article.txt. Where they stand there more than once, add “in:” with more of the text around them.',
    field: 'words',
  },
  'sentence-placed': {
    asks: 'The sentences together are the text, in its order: each begins where the one before ends.',
    mend: 'Copy the sentence from article.txt, with every character, or add the one that is left out before it.',
    field: 'words',
  },
  'number-in-sentence': {
    asks: 'Every number stands inside one sentence.',
    mend: 'Let one sentence take in the whole number.',
    field: 'words',
  },
  'lock-current': {
    asks: 'The lock file holds the places of all words as they are now.',
    mend: 'Run npm run rebase -- <slug>; it tells what it changes. Delete a lock that cannot be read first.',
  },
  undecided: {
    asks: 'Nothing that is marked as a proposal is published before a person has decided.',
    mend: 'Read the proposal, correct it, and delete its line “undecided”; or delete the entry, and put the words under “others”.',
    field: 'undecided',
  },
  'span-bounds': { asks: 'Every place is a range inside the text.', mend: 'Run npm run rebase -- <slug>.' },
  'character-allowed': {
    asks: 'No text holds a character that XML forbids or that turns the order of others: control characters, lone halves of a pair, non-characters, and overrides, embeddings and isolates of the direction of writing.',
    mend: 'Delete the character. It shows nothing, so nothing that is quoted changes; then run npm run rebase -- <slug>.',
  },
  'character-settable': {
    asks: 'Every character can be set in pictures, by the product’s typefaces.',
    mend: 'Pictures show a sign for a missing character in its place, and pages the reader’s own typeface. Add a typeface to components/typeface/scripts, or leave it at that.',
    severity: 'warning',
  },
  'claim-quote': {
    asks: 'A number’s sentence is quoted verbatim.',
    mend: 'Run npm run rebase -- <slug>.',
    field: 'words',
  },
  'claim-raw': {
    asks: 'A number’s words are quoted verbatim.',
    mend: 'Copy the words from article.txt.',
    field: 'words',
  },
  'exclusion-raw': {
    asks: 'Words that are not charted are quoted verbatim.',
    mend: 'Copy the words from article.txt.',
    field: 'words',
  },
  'span-in-sentence': {
    asks: 'A number stands inside its sentence.',
    mend: 'Let one sentence take in the whole number.',
  },
  'sentence-known': {
    asks: 'A number’s sentence is one of the article’s.',
    mend: 'Run npm run rebase -- <slug>.',
  },
  'beside-claim': {
    asks: 'Nothing that touches a number’s words contradicts them: no sign, currency, scale, hedge or base is left out.',
    mend: 'Let “words” take in all that belongs to the number.',
    field: 'words',
  },
  're-derivation': {
    asks: 'Relation, value and unit are what the words say where they stand.',
    mend: 'Type what the words say. Where the text says something else than what is read, put the words under “others” with a reason.',
    field: 'value',
  },
  'sentence-order': { asks: 'Sentences stand in the order of the text.', mend: 'Put them in order.' },
  'sentence-edges': {
    asks: 'A sentence begins and ends with a character, not with white space.',
    mend: 'Leave out the white space.',
  },
  'sentence-cover': { asks: 'Every word of the text belongs to a sentence.', mend: 'Add the sentence.' },
  'span-overlap': {
    asks: 'No character belongs to two numbers.',
    mend: 'Let one of them take in the words.',
    field: 'words',
  },
  'number-covered': {
    asks: 'Every number and quantity word of the text is charted, or not charted with a reason.',
    mend: 'Add it to “numbers”, or to “others” with a reason.',
  },
  'exclusion-stale': {
    asks: 'Words that are not charted hold a number or quantity word.',
    mend: 'Delete the entry.',
    field: 'words',
  },
  'exclusion-cuts': {
    asks: 'What is not charted takes in whole numbers and whole words.',
    mend: 'Let “words” take in the whole.',
    field: 'words',
  },
  'id-form': {
    asks: 'Ids and slugs are what an address can hold.',
    mend: 'Use lower-case letters, digits and hyphens, a letter first.',
  },
  'id-unique': { asks: 'No two things of one kind share an id.', mend: 'Give one of them another id.' },
  reference: {
    asks: 'Everything that is referred to exists.',
    mend: 'Correct the id, or add what it names.',
  },
  'text-empty': { asks: 'No text is empty.', mend: 'Write the words, or “not stated”.' },
  'prose-parses': { asks: 'Every reference in braces can be read.', mend: 'Correct the braces.' },
  'prose-digit': {
    asks: 'Prose holds no bare digit: each number has an origin.',
    mend: 'Write the number as {claim:id}, {context:id}, {derived:id}, {scale:100} or {cite:2010}.',
  },
  'prose-article-words': {
    asks: 'What prose gives as the article’s own words stands in the article.',
    mend: 'Copy the words from article.txt.',
  },
  'language-tag': {
    asks: 'A language is a BCP 47 tag, by which browsers choose hyphens and screen readers a voice.',
    mend: 'Write a tag such as en-GB, or leave the line out: then it is the site’s language.',
    field: 'language',
  },
  'site-top': {
    asks: 'The article on top of the site is one of its articles.',
    mend: 'Correct “top”, or leave it out.',
  },
  'value-domain': {
    asks: 'A value is one that its unit can have.',
    mend: 'Correct the value or the unit.',
    field: 'value',
  },
  'unit-complete': {
    asks: 'Money has its currency, a rate out of how many, a duration or measure its unit, and nothing else has any of these.',
    mend: 'Add what is missing: “currency: GBP”, “per: 100000”, “measure: year”; or correct the unit.',
    field: 'unit',
  },
  'range-ends': {
    asks: 'A range has two ends, the upper above the lower, and nothing else has.',
    mend: 'Correct “upper”.',
    field: 'value',
  },
  'source-grade': {
    asks: 'Only what sources of grade A or B say is drawn.',
    mend: 'Leave the source and its facts out.',
    field: 'grade',
  },
  'derivation-computes': {
    asks: 'Every derivation can be computed from its inputs.',
    mend: 'Correct the inputs or the operation.',
    field: 'inputs',
  },
  'claim-used': {
    asks: 'Every number is charted.',
    mend: 'List it in a figure, or put its words under “others”.',
  },
  'drawn-is-listed': {
    asks: 'Each number that a view draws is listed by its figure, so that its data files and table hold it.',
    mend: 'Add it to the figure’s list.',
  },
  'listed-is-shown': {
    asks: 'Each number that a figure lists is shown in it.',
    mend: 'Draw it, tell it, or take it off the list.',
  },
  'article-layer': {
    asks: 'A view of the article’s layer shows nothing from outside the article.',
    mend: 'Take it out, or let the view’s layer be “context”.',
    field: 'layer',
  },
  'sample-sizes-agree': {
    asks: 'A chart of sample sizes draws the shares and the limit that its derived number is computed from.',
    mend: 'Correct the view or the derivation.',
  },
  'row-year': { asks: 'A number is drawn at the year that it speaks of.', mend: 'Correct the row’s year.' },
  'one-axis': {
    asks: 'Numbers on one axis may be compared: one unit, one base, one group.',
    mend: 'Draw each on its own track, or in a figure of its own. Bars and tracks of different groups say so: a “base” in each row, or a “caution”.',
    field: 'form',
  },
  retold: {
    asks: 'What is said to have changed between a source and the article did change, by the words of both.',
    mend: 'Correct the change, the fact or the claims of the annotation, or the row that shows it. What stands in quotation marks under “told” is verbatim.',
    field: 'changes',
  },
  'ledger-kept': {
    asks: 'Every id that was published is there, or a redirect leads on from it.',
    mend: 'Restore it, or add to “redirects” in ledger.json where it is now. To take back an article with what was published since, take back ledger.json as well.',
  },
  drawing: {
    asks: 'Every view, and every preview card, can be drawn.',
    mend: 'Choose a form that can draw these numbers, or shorten the words that do not fit.',
    field: 'form',
  },
} as const satisfies Readonly<Record<string, RuleText>>;

export type RuleId = keyof typeof RULES;

export const ruleText = (rule: RuleId): RuleText => RULES[rule];
