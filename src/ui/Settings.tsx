import { Component, h } from 'preact';
import type { Allowed, OptionalCategory } from '../core/consent.js';
import type { SettingsTexts } from '../i18n/language.js';
import { Choice, Choices } from './Choices.js';
import type { Labels, SettingsPart, UiContext } from './contract.js';
import { keepPageStill } from './keep-page-still.js';
import css from './settings.css';

interface DialogProps {
  context: UiContext;
  tag: string;
  texts: SettingsTexts;
  labels: Labels;
}

/** One switch per category, and who is behind it. A native modal dialog: the browser keeps the focus inside. */
class Dialog extends Component<DialogProps, Partial<Allowed>> {
  override state: Partial<Allowed> = this.props.context.current.consent.allowed;
  private dialog?: HTMLDialogElement | null;
  private release?: () => void;

  override componentDidMount() {
    this.dialog?.showModal();
    this.release = keepPageStill();
  }

  override componentWillUnmount() {
    this.release?.();
    // An open dialog that leaves the page takes the focus with it; a closed one hands it back.
    this.dialog?.close();
  }

  private category(category: OptionalCategory) {
    const { context, texts } = this.props;
    const { categories, on, off } = texts;
    const allowed = !!this.state[category];
    return (
      <li>
        <div class="row">
          <h3>
            <label for={category}>{categories[category].title}</label>
          </h3>
          <span class="switch">
            {/* The state in words, for the eye: a screen reader has it from the switch. */}
            <span aria-hidden="true">{allowed ? on : off}</span>
            <input
              type="checkbox"
              role="switch"
              id={category}
              aria-describedby={`${category}-text`}
              checked={allowed}
              onChange={() => this.setState({ [category]: !allowed })}
            />
          </span>
        </div>
        <p id={`${category}-text`}>{categories[category].body}</p>
        <ul>
          {context.services.map(
            service =>
              service.category === category && (
                <li>
                  <bdi>{service.name}</bdi> {service.vendor && <bdi>({service.vendor})</bdi>}
                </li>
              ),
          )}
        </ul>
      </li>
    );
  }

  override render({ context, tag, texts, labels }: DialogProps) {
    const { necessary } = texts.categories;
    const categories = context.categories();
    const { askfirst, closeSettings, current } = context;
    return (
      <dialog
        aria-labelledby="settings"
        ref={dialog => {
          this.dialog = dialog;
        }}
        onClose={closeSettings}
        onClick={event => event.target === this.dialog && closeSettings()}
      >
        <div class="head">
          {/* The heading and not the first button: nothing is suggested, and every browser agrees. */}
          <h2 id="settings" tabIndex={-1} autofocus>
            {texts.heading}
          </h2>
          <button type="button" aria-label={texts.close} onClick={closeSettings}>
            ×
          </button>
          <p>{texts.intro}</p>
          {context.signalled() && <p>{labels.privacyControl}</p>}
          {current.reload && (
            <p>
              {texts.waits}{' '}
              <button type="button" class="link" onClick={current.reload}>
                {texts.reload}
              </button>
            </p>
          )}
          {current.leftovers.length > 0 && (
            <p>{texts.leftovers.replace('{cookies}', new Intl.ListFormat(tag).format(current.leftovers))}</p>
          )}
        </div>
        <ul class="body">
          <li>
            <div class="row">
              <h3>{necessary.title}</h3>
              <span>{texts.always}</span>
            </div>
            <p>{necessary.body}</p>
          </li>
          {categories.map(category => this.category(category))}
        </ul>
        {categories.length > 0 && (
          <div class="foot">
            <Choices labels={labels} look="quiet" onReject={askfirst.rejectAll} onAccept={askfirst.acceptAll} />
            {/* Saves what the switches show, and nothing else. */}
            <Choice name="save" label={texts.save} look="filled" onChoose={() => askfirst.decide(this.state)} />
          </div>
        )}
      </dialog>
    );
  }
}

/** The settings in a language. They come in a file of their own, fetched when they are first opened. */
export const createSettings = (tag: string, texts: SettingsTexts): SettingsPart => ({
  css,
  Settings: ({ context, labels }) => <Dialog context={context} tag={tag} texts={texts} labels={labels} />,
});
