// The process really is in the zone of its project: otherwise its tests would prove nothing about it.
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const expected = process.env["EXPECTED_ZONE"];
if (timeZone !== expected) throw new Error(`Expected the time zone ${expected}, got ${timeZone}`);
