import { useView } from '../view/use-view';
import { explainView, levels, stances } from '../view/view';
import { KnowledgeSlider } from './knowledge-slider';

/** The level, the stance and the day: what every page depends on. */
export function StanceBar() {
  const { view, change } = useView();
  return (
    <form className="stance" aria-label="How to look at it" onSubmit={(event) => event.preventDefault()}>
      <Switch legend="Sides" name="level" options={levels} value={view.level} onChange={(level) => change({ level })} />
      <Switch
        legend="Who did it"
        name="attribution"
        options={stances}
        value={view.attribution}
        onChange={(attribution) => change({ attribution })}
      />
      <KnowledgeSlider />
      <p className="hint">{explainView(view)}</p>
    </form>
  );
}

type SwitchProps<T extends string> = Readonly<{
  legend: string;
  name: string;
  options: readonly T[];
  value: T;
  onChange: (value: T) => void;
}>;

function Switch<T extends string>({ legend, name, options, value, onChange }: SwitchProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="switch">
        {options.map((one) => (
          <label key={one}>
            <input type="radio" name={name} value={one} checked={one === value} onChange={() => onChange(one)} />
            <span>{one.charAt(0).toUpperCase() + one.slice(1)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
