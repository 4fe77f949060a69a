import type { ActorBook } from '../actors/actor-book';
import { canonicalJson } from '../canonical';
import { dyadId } from '../actions/action';
import type { Facts } from '../accepted';
import { defaultLinkModel } from '../parameters';
import type { LinkModel } from '../parameters';
import { compareText, sortedTexts } from '../order';

/** Which linking model is in force: of all fitted ones the last by (`time`, id) rules every link, old and new; a dyad's own goes before the one for all. */
export class ModelBook {
  private readonly own = new Map<string, LinkModel>();
  private readonly general: LinkModel;

  /** `asked` are parameters that a question names; they go before every fitted model. */
  constructor(history: Facts, book: ActorBook, asked: Partial<LinkModel>) {
    let general = defaultLinkModel;
    for (const { event } of history.of(['talion.model.fitted.v1'])) {
      const model: LinkModel = { ...defaultLinkModel, ...event.data.parameters };
      const [a, b] = event.data.dyad ?? [];
      if (a === undefined || b === undefined) general = model;
      else this.own.set(dyadId(book.resolve(a), book.resolve(b)), { ...model, ...asked });
    }
    this.general = { ...general, ...asked };
  }

  /** Whether it rules every dyad as another does. */
  isSameAs(other: ModelBook): boolean {
    const told = ({ own, general }: ModelBook): string =>
      canonicalJson([general, [...own].sort(([a], [b]) => compareText(a, b))]);
    return told(this) === told(other);
  }

  /** The model for an act in these bloc-level dyads: the own model of the first of them, by id, that has one. */
  modelOf(dyads: readonly string[]): LinkModel {
    for (const dyad of sortedTexts(dyads)) {
      const model = this.own.get(dyad);
      if (model) return model;
    }
    return this.general;
  }
}
