/** What people and machines type into search boxes to break them. */
export const HOSTILE_WORDS = [
  { kind: 'HTML', words: '<img src=x onerror="document.title=1"><script>document.title=1</script>' },
  { kind: 'regular expression', words: '(.*+?^${}[]|\\' },
  { kind: 'emoji', words: '🔥👩‍👩‍👧‍👦🇨🇭' },
  { kind: 'right to left', words: '\u202eمن المسؤول عن التشفير' },
  { kind: '5,000 characters', words: 'lambda '.repeat(715).slice(0, 5000) },
  { kind: 'names of the language', words: '__proto__ constructor toString' },
] as const;
