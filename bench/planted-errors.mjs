// Errors that a record can have. The peers of a race have to reject all of them, or they do not do the same work.

/** Functions that put an error into a record of `recordOf`, by the name of the error. */
export const plantedErrors = {
  "a word that is not in the list": (record) => {
    record.nature = "traety";
  },
  "a word with a capital": (record) => {
    record.commitments[0].modality = "Pledge";
  },
  "an impossible day": (record) => {
    record.reviewedOn = "2026-02-30";
  },
  "a day with a time": (record) => {
    record.events[0].on = "2026-04-30T00:00Z";
  },
  "a missing key": (record) => {
    delete record.commitments[1].summary;
  },
  "a missing list": (record) => {
    delete record.assessments;
  },
  "a number for a string": (record) => {
    record.parties[0].name = 7;
  },
  "a string for a number": (record) => {
    record.commitments[1].rate.from = "57";
  },
  "null for a list": (record) => {
    record.citations = null;
  },
  "null for a key that may be absent": (record) => {
    record.issues[0].note = null;
  },
  "a blank text": (record) => {
    record.title = " \n";
  },
  "an id with a blank": (record) => {
    record.sources[1].id = "the notice";
  },
  "an unknown kind": (record) => {
    record.commitments[2].kind = "purchases";
  },
  "the key of another kind": (record) => {
    record.commitments[3].goods = ["coal"];
  },
  "an end of no kind": (record) => {
    record.commitments[1].term.end = { thruogh: "2026-11-09" };
  },
  "a requirement of two kinds": (record) => {
    record.conditions[0].requires.words = "w";
  },
  "a name in no language": (record) => {
    record.parties[1].names["the French"] = "A";
  },
  "a number beyond all numbers": (record) => {
    record.events[1].quantity.value = Number.POSITIVE_INFINITY; // as JSON.parse reads 1e999
  },
};

/** Yields records with one error each: those above, and an unknown key in each object. */
export function* faultyFrom(text) {
  for (const [name, put] of Object.entries(plantedErrors)) {
    const record = JSON.parse(text);
    put(record);
    yield [name, record];
  }
  for (let nth = 0; ; nth++) {
    const record = JSON.parse(text);
    const [where, inner] = [...objectsIn(record)][nth] ?? [];
    if (inner === undefined) return;
    inner["not known"] = "x";
    yield [`an unknown key in ${where}`, record];
  }
}

function* objectsIn(value, where = "") {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [where || "/", value];
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${where}/${key}`);
}
