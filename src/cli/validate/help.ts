/** The text that `typed-agreements validate --help` prints. */
export const HELP = `Checks records: how they are written, then their shape, then whether they hold
together, each in itself and with the others: no id twice, no lineage that leads
nowhere or back. Every problem comes with its place and with what to do.

Usage: typed-agreements validate <file, pattern, directory or -> ... [options]

  file              JSON, YAML or NDJSON (one record a line), also with .gz
  pattern           many files, in quotes: "deals/**/*.{json,yaml}"
  directory         all such files in it and in its folders, except hidden ones
                    and node_modules
  -                 the standard input, as NDJSON if --format does not tell

Options:
  --format <name>       json, yaml, ndjson, or json-list for a JSON list of records;
                        default: by the end of the name
  --report <name>       text    for people, the default
                        json    a verdict a record, one JSON a line
                        github  annotations in a pull request
                        junit   XML for servers of continuous integration
                        sarif   SARIF 2.1.0 for code scanning
  --max-problems <n>    how many problems are shown; all are counted; default:
                        100 as text, all in the other reports
  -q, --quiet           errors alone: no warnings, no summary, no progress
  --strict              warnings count as errors
  --ignore <rules>      leaves rules out, as official-source,no-source; may be
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
of what was done, 141 the reader of the output closed it.
`;
