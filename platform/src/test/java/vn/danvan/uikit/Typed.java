package vn.danvan.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;

/** A person's typing as the browser tells of it, where it is no value; the testers of the framework enter values only. */
public final class Typed {

    private static final String ENTRY = "_inputElementValue";

    private Typed() {}

    /** @param field of days, times or whole numbers */
    public static void unreadable(Component field, String typed) {
        into(field, typed);
    }

    /** Takes out what was unreadable. */
    public static void nothing(Component field) {
        into(field, "");
    }

    private static void into(Component field, String typed) {
        field.getElement().setProperty(ENTRY, typed);
        happens(field, "unparsable-change");
    }

    /** Such a field sends its text as its value. */
    public static void unreadable(DecimalField field, String typed) {
        try {
            field.getElement()
                    .getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient("value", typed)
                    .run();
        } catch (PropertyChangeDeniedException denied) {
            throw new IllegalStateException(denied);
        }
    }

    private static void happens(Component field, String event) {
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(field.getElement(), event, JacksonUtils.createObjectNode()));
    }
}
