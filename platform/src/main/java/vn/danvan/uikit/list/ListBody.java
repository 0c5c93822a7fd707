package vn.danvan.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list and, where the list has such a thing, the record that is open beside them. A click or Enter opens,
 * Esc closes; while one is open, arrows and j and k go to the others, and the focus stays among the rows.
 */
class ListBody<T> extends Composite<Div> {

    /**
     * Listens to the page, for as long as the rows are in it, since none of the rows has the focus when one comes back to an open
     * record; and before the grid, where Enter would step into a cell. A row whose record has no page of its own is a link
     * only for whoever wants it in another window.
     */
    private static final String KEYS = """
            const self = this;
            const steps = { j: 'ArrowDown', k: 'ArrowUp', ArrowDown: 'ArrowDown', ArrowUp: 'ArrowUp' };
            const inputs = ['input', 'textarea', 'select', 'button'];
            const change = event => event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
            const end = event => { event.preventDefault(); event.stopPropagation(); };
            const press = event => {
              if (!self.isConnected) { document.removeEventListener('keydown', press, true); return; }
              const path = event.composedPath();
              const at = path[0];
              const nowhere = at.contains?.(self) && at !== self;
              if (change(event) || !(nowhere || path.includes(self)) || inputs.includes(at.localName)) { return; }
              const open = self.classList.contains('dv-open');
              const link = at.localName === 'a';
              const cell = nowhere
                  ? self.querySelector('vaadin-grid').shadowRoot.querySelector('td[part~="dv-open-row"]')
                  : path.find(each => each.localName === 'td');
              if (event.key === 'Escape' && open) {
                end(event);
                self.dispatchEvent(new CustomEvent('dv-close'));
              } else if (cell && event.key === 'Enter' && !link && !nowhere) {
                end(event);
                cell.click();
              } else if (cell && open && steps[event.key] && (link || event.key.length === 1)) {
                end(event);
                cell.focus();
                cell.dispatchEvent(new KeyboardEvent('keydown',
                    { key: steps[event.key], bubbles: true, composed: true, cancelable: true }));
              }
            };
            document.addEventListener('keydown', press, true);
            this.addEventListener('click', event => {
              const path = event.composedPath();
              const cell = path.find(each => each.localName === 'td');
              if (cell && event.button === 0 && !change(event)
                  && path.some(each => each.localName === 'a' && each.classList.contains('dv-opens'))) {
                end(event);
                cell.focus();
                cell.click();
              }
            }, true);""";

    private final transient ListSetup<T> setup;
    private final ListGrid<T> grid;
    private final transient Consumer<String> open;
    private final transient OpenRow<T> row;
    private final @Nullable DetailPane pane;

    /** @param open when a person wants to see another record, by its id; empty to see none */
    ListBody(ListSetup<T> setup, ListGrid<T> grid, Consumer<String> open) {
        this.setup = setup;
        this.grid = grid;
        this.open = open;
        getContent().addClassName("dv-list-body");
        getContent().add(grid);
        row = new OpenRow<>(grid.getContent(), setup);
        Function<String, Component> detail = setup.detail();
        pane = detail == null ? null : new DetailPane(detail, this::close);
        if (pane != null) {
            getContent().add(pane);
            row.listen(this::clicked, this::focused);
            getContent().getElement().addEventListener("dv-close", event -> close());
            addAttachListener(attached -> getContent().getElement().executeJs(KEYS));
        }
    }

    private void clicked(T wanted) {
        if (grid.isNarrow() && setup.link() != null) {
            getUI().ifPresent(ui -> ui.navigate(setup.address(wanted, ListAddress.EVERYTHING)));
        } else {
            open.accept(setup.key(wanted));
        }
    }

    private void focused(T wanted) {
        if (pane != null && pane.isVisible()) {
            open.accept(setup.key(wanted));
        }
    }

    /** Whoever pressed the button in the pane is among the rows again. */
    private void close() {
        open.accept("");
        row.focus();
    }

    /** @param record its id; empty shows none */
    void show(String record) {
        if (pane != null) {
            pane.show(record);
            getContent().setClassName("dv-open", !record.isEmpty());
            row.mark(record);
        }
    }
}
