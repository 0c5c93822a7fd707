package vn.danvan.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.notices.NoticeKind;
import vn.danvan.notices.NoticeSettings;
import vn.danvan.notices.Preference;
import vn.danvan.notices.Preferences;
import vn.danvan.notices.calendar.CalendarFeeds;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** Whether, when and in which language the person gets mails. */
@Route("thong-bao/cach-nhan")
@PermitAll
class SettingsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Preferences preferences;
    private final EmailField address = new EmailField(getTranslation("notices.settings.address"));
    private final RadioButtonGroup<Preference.Mode> mode =
            new RadioButtonGroup<>(getTranslation("notices.settings.mode"));
    private final ComboBox<Integer> hour = new ComboBox<>(getTranslation("notices.settings.hour"));
    private final RadioButtonGroup<String> language =
            new RadioButtonGroup<>(getTranslation("notices.settings.language"));
    private final CheckboxGroup<NoticeKind> muted = new CheckboxGroup<>(getTranslation("notices.settings.muted"));
    private int version;

    SettingsView(Preferences preferences, CalendarFeeds feeds, Rights rights, NoticeSettings settings, Clock clock) {
        this.preferences = preferences;
        addClassName("dv-page");
        setId("dv-content");
        PageHeader header = new PageHeader(getTranslation("notices.settings"));
        header.setSummary(getTranslation("notices.settings.about"));
        choices();
        Button save = new Button(getTranslation("notices.settings.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(address, mode, hour, language, muted, save);
        form.addClassName("dv-notice-settings");
        add(header);
        if (settings.mail().from() == null) {
            Paragraph none = new Paragraph(getTranslation("notices.settings.no-mail"));
            none.addClassName("dv-warning");
            add(none);
        }
        add(form);
        if (rights.may(Right.WORK_ON_TASKS)) {
            FeedsPanel panel = new FeedsPanel(feeds, clock.getZone());
            panel.show();
            add(panel);
        }
    }

    private void choices() {
        mode.setItems(Preference.Mode.values());
        mode.setItemLabelGenerator(each -> getTranslation(
                "notices.settings.mode." + each.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        mode.addValueChangeListener(change -> hour.setVisible(change.getValue() == Preference.Mode.DIGEST));
        hour.setItems(IntStream.range(0, 24).boxed().toList());
        hour.setItemLabelGenerator(each -> "%02d:00".formatted(each));
        language.setItems("vi", "en");
        language.setItemLabelGenerator(each -> getTranslation("notices.settings.language." + each));
        muted.setItems(
                Stream.of(NoticeKind.values()).filter(NoticeKind::isMutable).toList());
        muted.setItemLabelGenerator(each -> getTranslation("notices.mute." + each.key()));
        muted.setHelperText(getTranslation("notices.settings.muted.about"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(preferences.own());
    }

    private void show(Preference own) {
        version = own.version();
        address.setValue(own.address() == null ? "" : own.address());
        mode.setValue(own.mode());
        hour.setValue(own.digestHour());
        hour.setVisible(own.mode() == Preference.Mode.DIGEST);
        language.setValue(own.language());
        muted.setValue(own.muted());
    }

    private void save() {
        Integer chosen = hour.getValue();
        show(preferences.choose(new Preference(
                version,
                address.getValue(),
                mode.getValue(),
                chosen == null ? preferences.own().digestHour() : chosen,
                language.getValue(),
                muted.getValue())));
        Notices.show(getTranslation("notices.settings.saved"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.settings");
    }
}
