package vn.danvan.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/danvan.css")
@StyleSheet("styles/home.css")
@StyleSheet("styles/meeting.css")
@StyleSheet("styles/library.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Dân Vận");
        settings.addMetaTag("robots", "noindex");
        settings.addLink("icons/danvan.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    }
}
