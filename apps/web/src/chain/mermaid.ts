import type { ActionRow, ChainRow, LinkRow } from '@talion/domain';
import { costInWords, dotted, whatInWords, whoInWords } from '../parts/who';
import { occurred } from '../parts/words';
import type { NameOf } from '../view/questions';
import { stepsOf } from './in-order';

/** A chain as the text of a Mermaid flow chart (https://mermaid.js.org/syntax/flowchart.html), for whoever writes in Markdown. */
export function mermaidOf(
  chain: ChainRow,
  actions: ReadonlyMap<string, ActionRow>,
  links: ReadonlyMap<string, LinkRow>,
  nameOf: NameOf,
): string {
  const steps = stepsOf(chain);
  const beside = [...chain.restraints, ...chain.signals];
  const nodes = new Map([...steps.map(({ action }) => action), ...beside].map((id, index) => [id, `a${index}`]));
  const node = (id: string): string => nodes.get(id) ?? 'unknown';
  const text = (id: string): string => {
    const action = actions.get(id);
    return action
      ? quoted(
          `${whoInWords(action, nameOf)}<br/>${dotted(whatInWords(action), costInWords(action))}<br/>${occurred(action.occurred)}`,
        )
      : quoted(id);
  };
  return [
    'flowchart TD',
    ...steps.map(({ action }) => `  ${node(action)}["${text(action)}"]`),
    ...steps.flatMap(({ action, trigger, kind }) => {
      if (trigger === undefined) return [];
      const probability = links.get(action)?.probability;
      const told = probability === undefined ? kind : `${kind}, ${Math.round(100 * probability)} %`;
      return `  ${node(trigger)} ${kind === 'asserted' ? '-->' : '-.->'}|${told}| ${node(action)}`;
    }),
    ...(beside.length > 0 ? ['  subgraph beside [restraints and signals]'] : []),
    ...beside.map((id) => `    ${node(id)}("${text(id)}")`),
    ...(beside.length > 0 ? ['  end'] : []),
    '',
  ].join('\n');
}

/** Mermaid reads entities in quoted text: what could end it, or be taken for its syntax, is written as one. */
const quoted = (text: string): string =>
  text.replace(/[#"`]|<(?!br\/>)/g, (one) => `#${one.codePointAt(0)};`).replace(/\s+/g, ' ');
