/**
 * A line of the table: what was typed, the title that is left, and every recognised part, separated by `;`.
 *
 * `D` day or days, `U` unit, `I` item, `K` kind, `P` people (with their audience), `M` money in złoty, `S` source of
 * money, `L` language, `N` partner. `P+` and `M+` are part of the figure before them. `?` asks: the candidates follow,
 * the text stays in the title.
 */
export type ExpectedLine = readonly [line: string, title: string, parts: string];
