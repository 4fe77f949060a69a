import type { ModelName, ReadModels } from '../read-models';

type RowOf<M extends ModelName> = ReadModels[M][number];

/** What a step changes in the read models: rows to write and to take away, by model and by what tells a row from all others of its model. */
export class RowChanges {
  private readonly byModel = new Map<ModelName, Map<string, RowOf<ModelName> | undefined>>();

  write<M extends ModelName>(model: M, key: string, row: RowOf<M>): void {
    this.of(model).set(key, row);
  }

  /** What is written under the key in the same step stays. */
  remove(model: ModelName, key: string): void {
    const rows = this.of(model);
    if (!rows.has(key)) rows.set(key, undefined);
  }

  written<M extends ModelName>(model: M): RowOf<M>[] {
    return [...this.of(model).values()].filter((row) => row !== undefined);
  }

  removed(model: ModelName): string[] {
    return [...this.of(model)].flatMap(([key, row]) => (row === undefined ? [key] : []));
  }

  /** By key: what is written, and undefined for what is taken away. */
  of(model: ModelName): Map<string, RowOf<ModelName> | undefined> {
    const known = this.byModel.get(model);
    if (known) return known;
    const rows = new Map<string, RowOf<ModelName> | undefined>();
    this.byModel.set(model, rows);
    return rows;
  }
}
