import { Component, h, render } from 'preact';
import { addMonths } from '../core/consent.js';
import { directionOf } from '../core/direction-of.js';
import { datesIn } from '../core/formats.js';
import { reword } from '../core/reword.js';
import type { SettingsTexts } from '../i18n/language.js';
import { CategoryRow } from './CategoryRow.js';
import { choice, choices } from './choices.js';
import type { Labels, SettingsPart, UiContext } from './contract.js';
import { keepPageStill } from './keep-page-still.js';
import { NecessaryRow } from './NecessaryRow.js';
import { Notices } from './Notices.js';
import { ownWords } from './own-words.js';
import { Reopen } from './Reopen.js';
import css from './settings.css';
import { decisionOf, type Switches, storedSwitches } from './switches.js';

interface DialogProps {
  context: UiContext;
  tag: string;
  texts: SettingsTexts;
  labels: Labels;
}

/** One switch per category, and who is behind it. A native modal dialog: the browser keeps the focus inside. */
class Dialog extends Component<DialogProps, Switches> {
  override state: Switches = storedSwitches(this.props.context);
  private dialog?: HTMLDialogElement | null;
  private release?: () => void;

  /** Choices are made in one place, for the banner too. Preact knows nothing of what stands in here. */
  private readonly fillFoot = (foot: Element | null) => {
    const { context, labels, texts } = this.props;
    foot?.append(
      choices(labels, 'quiet', context.askfirst),
      // Saves what the switches show, and nothing else.
      choice('save', texts.save, 'filled', () => context.askfirst.decide(decisionOf(context, this.state))),
    );
  };

  override componentDidMount() {
    this.dialog?.showModal();
    this.release = keepPageStill();
  }

  override componentWillUnmount() {
    this.release?.();
    // An open dialog that leaves the page takes the focus with it; a closed one hands it back.
    this.dialog?.close();
  }

  override render({ context, tag, texts, labels }: DialogProps, switches: Switches) {
    const { closeSettings } = context;
    const { cookieMonths } = context.record;
    const { decided, at } = context.current.consent;
    const categories = context.categories();
    // Not for who has no date yet: the first one takes Chromium 15 ms.
    const dates = decided && datesIn(tag);
    return (
      <dialog
        lang={tag}
        dir={directionOf(tag)}
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
            {labels.settings}
          </h2>
          <button type="button" aria-label={texts.close} onClick={closeSettings}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M5 5l14 14M19 5L5 19" />
            </svg>
          </button>
          <p>{texts.intro}</p>
        </div>
        <ul class="body">
          <Notices context={context} tag={tag} texts={texts} labels={labels} />
          <NecessaryRow record={context.record} tag={tag} texts={texts} />
          {categories.map(category => (
            <CategoryRow
              category={category}
              context={context}
              tag={tag}
              texts={texts}
              separator={labels.and.more}
              switches={switches}
              onSwitch={changed => this.setState(changed)}
            />
          ))}
          {dates && (
            <li>
              <p>
                {texts.lastChoice
                  .replace('{date}', dates.format(at))
                  .replace('{expiry}', dates.format(addMonths(at, cookieMonths)))}
              </p>
            </li>
          )}
        </ul>
        {categories.length > 0 && <div class="foot" ref={this.fillFoot} />}
      </dialog>
    );
  }
}

/** The settings in a language. They come in a file of their own, fetched when they are first opened. */
export const createSettings = (tag: string, texts: SettingsTexts, labels: Labels): SettingsPart => {
  let own: Pick<DialogProps, 'texts' | 'labels'> | undefined;
  return {
    css,
    show(place, context, { settings, reopen, asking }) {
      own ??= {
        texts: reword(texts, ownWords(context, 'settings'), context.report, 'texts.settings'),
        // The banner has told already what is wrong with these.
        labels: reword(labels, ownWords(context, 'banner'), () => undefined, ''),
      };
      render(
        [
          reopen && !asking && (
            <Reopen label={own.labels.settings} tag={tag} hushed={settings} onOpen={context.askfirst.openSettings} />
          ),
          settings && <Dialog context={context} tag={tag} {...own} />,
        ],
        place,
      );
    },
  };
};
