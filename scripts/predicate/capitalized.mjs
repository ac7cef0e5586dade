/** Returns a word as a part of a camel-case name: without hyphens and blanks, its first letter a capital. */
export function capitalized(word) {
  return `${word[0].toUpperCase()}${word.slice(1)}`.replace(/[^A-Za-z]+(.?)/g, (_, letter) => letter.toUpperCase());
}
