/** The text that `typed-agreements validate --help` prints. */
export const VALIDATE_HELP = `Validates records: the syntax, the schema, then the rules of check, within each
record and between records (duplicate ids, unknown or circular lineage). Every
problem has its place and, where possible, the next step.

Usage: typed-agreements validate <file, pattern, directory or -> ... [options]

  file              JSON, YAML or NDJSON (one record a line), also with .gz
  pattern           many files, in quotes: "deals/**/*.{json,yaml}"
  directory         all such files in it and in its folders, except hidden ones
                    and node_modules
  -                 standard input; NDJSON unless --format is given

Options:
  --format <name>       json, yaml, ndjson, or json-list (a JSON list);
                        default: by the file extension
  --report <name>       text    for people, the default
                        json    one JSON result per record and line
                        github  annotations in a pull request
                        junit   XML for servers of continuous integration
                        sarif   SARIF 2.1.0 for code scanning
  --max-problems <n>    how many problems are shown; all are counted; default:
                        100 as text, all in the other reports
  -q, --quiet           errors only: no warnings, no summary, no progress
  --strict              warnings count as errors
  --ignore <rules>      ignores rules, as official-source,no-source; may be
                        given several times
  --max-line <bytes>    the longest line, or JSON or YAML file, that is read, as
                        32M; default: 16M
  -j, --jobs <n>        threads for long NDJSON; default: as many as the machine
                        has cores
  -h, --help            this text

Examples:
  typed-agreements validate pact.json
  typed-agreements validate deals
  typed-agreements validate "deals/**/*.yaml" --strict
  typed-agreements validate export.ndjson.gz --jobs 4
  cat export.ndjson | typed-agreements validate - --report json
  typed-agreements validate - --format yaml < pact.yaml

Exit codes: 0 no error (there may be warnings), 1 errors, 2 wrong usage or input
that could not be read, 130 or 143 stopped by Ctrl-C or SIGTERM, after a summary
of what was done, 141 the reader closed the output.
`;
