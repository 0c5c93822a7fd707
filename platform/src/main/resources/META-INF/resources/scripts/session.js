// Warns before the session ends, and keeps the page when it has ended. Words and addresses come from SessionWatch.
// It is a popover: above every dialog, but never modal, as the person has to save, or to copy, what lies below.
(() => {
  const ASK_AGAIN = 10;
  const DOUBT = 2;
  const MOST = 24 * 60 * 60;

  class SessionWatch extends HTMLElement {
    shown = '';

    connectedCallback() {
      if (!this.firstChild) {
        this.popover = 'manual';
        this.innerHTML = '<div role="alert"><p class="dv-session-title"></p><p></p></div><div class="dv-session-act"></div>';
        this.listen();
      }
      this.ask();
    }

    disconnectedCallback() {
      clearTimeout(this.timer);
    }

    listen() {
      addEventListener('focus', () => this.ask());
      document.addEventListener('visibilitychange', () => document.hidden || this.ask());
      // A click here is none outside of the dialog below, which would close with all that was typed in it
      document.body.addEventListener('vaadin-overlay-close', closing =>
        closing.detail.sourceEvent?.composedPath().includes(this) && closing.preventDefault());
      // The framework's own words for the end take Esc, wherever it is pressed, for leave to load the page anew
      addEventListener('keydown', key => this.shown === 'over' && key.key === 'Escape' && key.stopImmediatePropagation(), true);
      new MutationObserver(() => this.replaceFramework()).observe(document.body, { childList: true });
      // One channel for both: it does not hear itself, as another of this window would
      const windows = new BroadcastChannel('dv-session');
      windows.onmessage = () => location.reload();
      addEventListener('dv-left', () => windows.postMessage('left'));
    }

    /** Asking is no use of the session; only what the person does here is. */
    async ask() {
      clearTimeout(this.timer);
      if (this.shown === 'over' || !this.isConnected) {
        return;
      }
      const asked = this.asked = {};
      const left = await fetch(this.dataset.ask, { cache: 'no-store', redirect: 'error' })
        .then(answer => answer.ok ? answer.json() : null)
        .catch(() => null);
      if (asked !== this.asked) {
        return; // Asked once more in the meantime
      }
      if (Number.isFinite(left?.idle) && Number.isFinite(left?.absolute)) {
        this.tell(left);
      } else {
        this.askIn(ASK_AGAIN); // No connection: the framework says so
      }
    }

    askIn(seconds) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), Math.min(seconds, MOST) * 1000);
    }

    tell(left) {
      const warning = Number(this.dataset.warning);
      const kind = left.absolute <= left.idle ? 'absolute' : 'idle';
      const end = Math.min(left.idle, left.absolute);
      const doubted = this.doubted;
      this.doubted = end <= 0;
      if (end <= 0 && !doubted) {
        this.askIn(DOUBT); // Perhaps asked with the cookie of before, while another window signs in again
      } else if (end <= 0) {
        this.over();
      } else if (end > warning) {
        const again = this.shown === 'absolute';
        this.hide();
        this.askIn(end - warning);
        if (again) {
          this.$server.goOn(); // Signed in again: the framework's own time begins anew, too
        }
      } else {
        this.warn(kind, end);
        this.askIn(Math.min(end, ASK_AGAIN));
      }
    }

    warn(kind, end) {
      const at = new Date(Date.now() + end * 1000);
      const parts = { timeZone: this.dataset.zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
      this.show(kind, at.toLocaleTimeString('vi-VN', parts), kind === 'idle' ? this.goOn() : this.link('again', this.dataset.signIn));
    }

    over() {
      clearTimeout(this.timer);
      this.show('over', '', this.link('open', location.href));
    }

    show(kind, time, act) {
      const say = word => this.getAttribute('data-say-' + word);
      const title = say(kind).replace('%', time);
      const [head, advice] = this.querySelectorAll('p');
      if (kind === this.shown && head.textContent === title) {
        return;
      }
      if (!this.matches(':popover-open')) {
        this.showPopover();
      }
      this.shown = this.dataset.shown = kind;
      head.textContent = title;
      advice.textContent = say(kind + '-advice');
      this.querySelector('.dv-session-act').replaceChildren(act);
    }

    hide() {
      this.shown = '';
      if (this.matches(':popover-open')) {
        this.hidePopover();
      }
    }

    goOn() {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = this.getAttribute('data-say-go-on');
      button.addEventListener('click', () => this.$server.goOn().then(() => this.ask()));
      return button;
    }

    link(word, address) {
      const link = document.createElement('a');
      link.href = address;
      link.target = '_blank';
      link.rel = 'noopener';
      link.textContent = this.getAttribute('data-say-' + word);
      return link;
    }

    replaceFramework() {
      const said = [...document.querySelectorAll('body > .v-system-error')].find(
        each => each.querySelector('.caption')?.textContent === this.getAttribute('data-say-over'));
      if (said) {
        said.remove();
        this.over();
      }
    }
  }

  if (!customElements.get('dv-session')) {
    customElements.define('dv-session', SessionWatch);
  }
})();
