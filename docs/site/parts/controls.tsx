/** The sliders and date fields for the two days. The script of the page connects them; they are not drawn again. */
export function Controls() {
  return (
    <form class="controls needs-script" aria-label="The two days that the page is about">
      <DayControl id="as-of" label="On the day" slider="The day asked about" button={["today", "Today"]} />
      <DayControl
        id="known-at"
        label="As it was known on"
        slider="The day of knowledge"
        button={["all-known", "All"]}
      />
    </form>
  );
}

function DayControl(props: {
  readonly id: string;
  readonly label: string;
  readonly slider: string;
  readonly button: readonly [id: string, words: string];
}) {
  const { id, label, slider, button } = props;
  return (
    <div class="control">
      <label for={`${id}-day`}>{label}</label>
      <input type="date" id={`${id}-day`} min="0001-01-01" max="9999-12-31" />
      <input type="range" id={`${id}-slider`} min="0" max="1" value="1" aria-label={slider} />
      <button type="button" id={button[0]}>
        {button[1]}
      </button>
    </div>
  );
}
