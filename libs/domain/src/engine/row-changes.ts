import type { ModelName, ReadModels } from '../read-models';

/** What a step changes in the read models: rows to write and to take away, by model and by what tells a row from all others of its model. */
export class RowChanges {
  private readonly byModel = new Map<ModelName, Map<string, ReadModels[ModelName][number] | undefined>>();

  write<M extends ModelName>(model: M, key: string, row: ReadModels[M][number]): void {
    this.of(model).set(key, row);
  }

  /** What is written under the key in the same step stays. */
  remove(model: ModelName, key: string): void {
    const rows = this.of(model);
    if (!rows.has(key)) rows.set(key, undefined);
  }

  written<M extends ModelName>(model: M): ReadModels[M][number][] {
    return [...this.of(model).values()].filter((row) => row !== undefined);
  }

  removed(model: ModelName): string[] {
    return [...this.of(model)].flatMap(([key, row]) => (row === undefined ? [key] : []));
  }

  private of(model: ModelName): Map<string, ReadModels[ModelName][number] | undefined> {
    const known = this.byModel.get(model);
    if (known) return known;
    const rows = new Map<string, ReadModels[ModelName][number] | undefined>();
    this.byModel.set(model, rows);
    return rows;
  }
}
