const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** A number after one of these points to a place in a text or a list. */
export const REFERENCE_HEADS: ReadonlySet<string> = words(
  `section sections article articles chapter chapters chart graph diagram page pages p pp clause paragraph paragraphs para figure fig table
  appendix schedule rule regulation no. nos. number # § resolution amendment proposition protocol exhibit footnote level
  grades phases tiers rules clauses versions phase stage stages tier day week category grade version room gate round rounds part type reference ref`,
);

/** The same, only with a capital: in lower case they may be verbs or the things that are counted. */
export const CAPITAL_REFERENCE_HEADS: ReadonlySet<string> = words(
  `act bill note item volume vol issue annex directive order lot platform terminal floor step class lane junction
  exit line sector zone district ward precinct unit units reactor reactors area block plot season episode group pool heat matchday case question
  option plan year hall building game row seat detachment squadron battalion regiment`,
);

/** Names that end in a number. */
export const NAME_HEADS: ReadonlySet<string> = words(
  `boeing airbus apollo iso loop freeway expressway turnpike planet iphone ipad galaxy windows formula channel route highway interstate flight falcon model
  playstation xbox gpt android ios pixel artemis soyuz mark mk radio studio fortune p nasdaq ftse cac stoxx
  nikkei russell asx smi ibex dax tsx kospi topix sensex nifty expo agenda league world war pier space building hangar
  gemini voyager mars opportunity chandrayaan shenzhou long-march ariane starship covid sars sputnik a-level key catch
  horizon euro cop camp uefa rugby g vision chrome firefox ps explorer bbc itv pole super bowl wrestlemania ufc
  century squad progress attainment`,
);

/** After a number that stands before a name in capitals. */
export const STREET_WORDS: ReadonlySet<string> = words(
  'street st road rd avenue ave lane ln drive dr boulevard blvd way court ct square place pl terrace close crescent gardens highway parkway row hill walk broadway mews grove',
);

export const PEOPLE: ReadonlySet<string> = words(
  `people children women men adults those anyone anybody everyone girls boys players workers drivers voters patients
  residents teenagers pupils students kids persons employees citizens americans britons males females girl boy child
  person them us youngsters pensioners individuals consumers customers apprentices someone population households`,
);

/** “the 100m final”: a distance that names a race. */
export const RACE_WORDS: ReadonlySet<string> = words(
  `final finals semi-final semifinal semifinals race races title titles hurdles freestyle relay sprint heats heat backstroke
  butterfly medley breaststroke steeplechase champion champions record crown gold silver bronze pb`,
);

export const SPORT_WORDS: ReadonlySet<string> = words(
  `won win wins winning beat beats beating lost lose losing victory defeat defeated draw drew lead led leading score scored
  scoreline game match goal goals set sets trailed trailing down up final thrashed edged aggregate voted vote ruling ruled
  series half-time innings penalty penalties shootout semifinal kickoff favorites favourites tie tied`,
);

/** “737-800” names an aircraft beside one of these. */
export const AIRCRAFT_WORDS: ReadonlySet<string> = words(
  'boeing airbus embraer aircraft dreamliner airliner airliners airplane airplanes plane planes jet jets jumbo freighter freighters airline airlines airways',
);
