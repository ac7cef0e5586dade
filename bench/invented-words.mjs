// The words that the records of the benchmark are made of.

export const STATES = [
  ["us", "United States", "US", "États-Unis"],
  ["cn", "China", "CN", "中华人民共和国"],
  ["jp", "Japan", "JP", "日本"],
  ["kr", "Republic of Korea", "KR", "대한민국"],
  ["gb", "United Kingdom", "GB", "Royaume-Uni"],
  ["de", "Germany", "DE", "Deutschland"],
  ["br", "Brazil", "BR", "Brasil"],
  ["in", "India", "IN", "भारत"],
  ["eg", "Egypt", "EG", "مصر"],
  ["ke", "Kenya", "KE", "Kenya"],
];
export const GOODS = [
  "soybeans",
  "sorghum",
  "aircraft",
  "semiconductors",
  "rare-earth magnets",
  "logs",
  "coal",
  "beef",
];
export const MATTERS = [
  "export controls on critical minerals",
  "port fees on vessels of the other side",
  "the flow of precursor chemicals",
  "access of suppliers to public tenders",
  "the listing of subsidiaries of listed companies",
  "the recognition of conformity assessments",
];
export const VERBS = ["agreed", "consented", "will suspend", "confirmed", "undertakes", "intends to"];
export const RULES = ["anniversary", "start-day-counted"];
export const DURATIONS = ["P1Y", "P90D", "P6M", "P2Y", "P18M"];
export const SENTENCES = [
  "Both delegations described the talks as candid, and left the details to their working groups.",
  "The text speaks of a first step; figures are to follow once the ministries have compared their lists.",
  "Neither side published an annex, so that the scope rests on what the two spokespersons said on the day.",
  "Trade associations on both sides asked for a longer period, and for a single point of contact.",
  "An earlier arrangement of the same kind lapsed without a word, which both sides want to avoid this time.",
];
