import { Component, h } from 'preact';
import type { Allowed, OptionalCategory } from '../core/consent.js';
import type { Language } from '../i18n/language.js';
import { Choice, Choices } from './Choices.js';
import type { UiContext } from './contract.js';
import { keepPageStill } from './keep-page-still.js';

interface SettingsProps {
  context: UiContext;
  language: Language;
}

/** One switch per category, and who is behind it. A native modal dialog: the browser keeps the focus inside. */
export class Settings extends Component<SettingsProps, Partial<Allowed>> {
  override state: Partial<Allowed> = this.props.context.askfirst.consent.allowed;
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
    const { context, language } = this.props;
    const { categories, on, off } = language.texts;
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

  override render({ context, language: { texts } }: SettingsProps) {
    const { necessary } = texts.categories;
    const categories = context.categories();
    const { askfirst, closeSettings } = context;
    return (
      <dialog
        aria-labelledby="settings"
        ref={dialog => {
          this.dialog = dialog;
        }}
        onClose={closeSettings}
        onClick={event => event.target === this.dialog && closeSettings()}
      >
        <header>
          {/* The heading and not the first button: nothing is suggested, and every browser agrees. */}
          <h2 id="settings" tabIndex={-1} autofocus>
            {texts.settings}
          </h2>
          <button type="button" aria-label={texts.close} onClick={closeSettings}>
            ×
          </button>
          <p>{texts.intro}</p>
        </header>
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
          <footer>
            <Choices labels={texts} look="quiet" onReject={askfirst.rejectAll} onAccept={askfirst.acceptAll} />
            {/* Saves what the switches show, and nothing else. */}
            <Choice name="save" label={texts.save} look="filled" onChoose={() => askfirst.decide(this.state)} />
          </footer>
        )}
      </dialog>
    );
  }
}
