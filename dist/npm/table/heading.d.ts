/** The level of the table's headings. Default 2. What is none is reported. */
export declare function readHeading(value: unknown | undefined, report: (problem: string) => void): number;
