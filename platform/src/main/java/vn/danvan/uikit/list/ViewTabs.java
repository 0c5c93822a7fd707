package vn.danvan.uikit.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.Consumer;
import vn.danvan.shared.ListMemory;
import vn.danvan.shared.ListMemory.KeptView;
import vn.danvan.uikit.Notices;

/** The views of a list: everything, those that come with it, the person's own and those that colleagues share. */
class ViewTabs extends Composite<Div> {

    private final transient ListSetup<?> setup;
    private final transient ListMemory memory;
    private final transient Consumer<ListAddress> go;
    private transient ListAddress address = ListAddress.EVERYTHING;

    ViewTabs(ListSetup<?> setup, ListMemory memory, Consumer<ListAddress> go) {
        this.setup = setup;
        this.memory = memory;
        this.go = go;
        getContent().addClassName("dv-list-views");
    }

    void show(ListAddress now) {
        address = now.closed();
        getContent().removeAll();
        Div row = new Div();
        row.addClassName("dv-choice-row");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", getTranslation("uikit.list.views"));
        boolean known = add(row, getTranslation("uikit.list.all"), ListAddress.EVERYTHING);
        for (ListSetup.GivenView view : setup.views()) {
            known |= add(row, view.name(), view.address());
        }
        getContent().add(row);
        for (KeptView view : memory.views(setup.path())) {
            ListAddress kept = setup.read(QueryParameters.fromString(view.query()));
            boolean here = add(
                    row,
                    view.shared() && !view.own() ? getTranslation("uikit.list.view.shared", view.name()) : view.name(),
                    kept);
            known |= here;
            if (here && view.own()) {
                getContent().add(remove(view));
            }
        }
        row.setVisible(row.getComponentCount() > 1);
        if (!known) {
            getContent().add(keep());
        }
    }

    private boolean add(Div row, String name, ListAddress view) {
        NativeButton tab = new NativeButton(name, click -> go.accept(view));
        boolean here = view.equals(address);
        tab.getElement().setAttribute("aria-pressed", Boolean.toString(here));
        row.add(tab);
        return here;
    }

    private Button keep() {
        Button keep = new Button(
                getTranslation("uikit.list.view.keep"),
                VaadinIcon.BOOKMARK_O.create(),
                click -> new KeepViewDialog((name, shared) -> {
                            memory.keep(setup.path(), name, address.parameters().getQueryString(), shared);
                            show(address);
                            Notices.show(getTranslation("uikit.list.view.kept", name));
                        })
                        .open());
        keep.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return keep;
    }

    private Button remove(KeptView view) {
        Button remove =
                new Button(getTranslation("uikit.list.view.remove", view.name()), VaadinIcon.TRASH.create(), click -> {
                    memory.forget(view.id());
                    show(address);
                    Notices.show(getTranslation("uikit.list.view.removed", view.name()));
                });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return remove;
    }
}
