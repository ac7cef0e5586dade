/** The text that `typed-agreements quotations --help` prints. */
export const QUOTATIONS_HELP = `Finds the quotations of a record in the texts that it cites, and compares the
hashes of the cited paragraphs. The texts are not part of this package.

Usage: typed-agreements quotations <record or file> --source <id>=<text file>
                                   [--source <id>=<text file>]... [options]

The text is plain text in UTF-8 with one paragraph a line; blank lines do not
count. A quotation is "found" as printed, or "similar" if only white space,
quotation marks or dashes differ. A paragraph is found by its hash, anywhere in
the text. Copies of a web page often have additional lines, so the number of a
paragraph can differ.

Options:
  --source <id>=<file>  the text of a source, by the id that citations use
  --record <id>         the record, if the file has several
  --format <format>     json, yaml or ndjson; default: by the file extension
  --json                prints JSON

Examples:
  typed-agreements quotations geneva-2025 --source joint-statement=statement.txt
  typed-agreements quotations deal.yaml --source treaty=treaty.txt --json

Exit codes: 0 everything was found, 1 something was not found or the record has
errors, 2 wrong usage or unreadable input.
`;
