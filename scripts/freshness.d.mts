/** The path of the public API as TypeDoc's JSON, which the build of the site writes. */
export const API_JSON: string;
