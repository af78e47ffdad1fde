type Role = 'auditor' | 'engineer' | 'trainer' | 'student';

/** Who types what, what must come (any of several), and whether first (1) or among the first three (3). */
export type ExpectedQuery = readonly [role: Role, query: string, expected: string, place: 1 | 3];
