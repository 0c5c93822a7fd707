package vn.danvan.twin;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One open page of a person in the browser: goes where it is told, as Vaadin's client does. */
final class Pages {

    private static final Pattern UI_ID = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
    private static final Pattern GRID =
            Pattern.compile("\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"vaadin-grid\"");
    private static final Pattern FILE = Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\]+");

    private final Caller person;
    private final Judge judge;
    private final String uiId;
    private final String key;
    private int sync;
    private int client;

    private Pages(Caller person, Judge judge, String first) {
        this.person = person;
        this.judge = judge;
        this.uiId = found(UI_ID, first);
        this.key = found(KEY, first);
        this.sync = Integer.parseInt(found(SYNC, first));
    }

    /** Every address with a page, variables as {@code :name}. */
    static List<String> all(ServletContext servlets) {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)))
                .getAvailableRoutes()
                .stream()
                .map(RouteData::getTemplate)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    static boolean takesId(String template) {
        return template.contains(":");
    }

    static String at(String template, Object id) {
        return template.replaceAll(":[^/]+", id.toString());
    }

    static Pages open(Caller person, Judge judge, String location) {
        Caller.Answer first = judge.read(
                person,
                "first answer of a page",
                person.get("/?v-r=init&location=" + URLEncoder.encode(location, StandardCharsets.UTF_8) + "&query="));
        return new Pages(person, judge, first.text());
    }

    /** @return what the page shows, with the rows of its tables and the files behind its links all judged */
    String go(String what, String location, String query) {
        Caller.Answer shown = rpc(
                what,
                "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\""
                        + location + "\",\"query\":\"" + query
                        + "\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}");
        String text = shown.text();
        Matcher grid = GRID.matcher(text);
        while (grid.find()) {
            rpc(
                    what,
                    "{\"type\":\"publishedEventHandler\",\"node\":" + grid.group(1)
                            + ",\"templateEventMethodName\":\"setViewportRange\",\"templateEventMethodArgs\":[0,200],"
                            + "\"promise\":-1}");
        }
        for (String file : files(text)) {
            judge.read(person, "file of " + what, person.get("/" + file.replace(" ", "%20")));
        }
        return text;
    }

    static java.util.Set<String> files(String text) {
        return FILE.matcher(text).results().map(each -> each.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Caller.Answer rpc(String what, String call) {
        Caller.Answer answer = judge.read(person, what, send(person, uiId, key, call));
        Matcher next = SYNC.matcher(answer.text());
        if (next.find()) {
            sync = Integer.parseInt(next.group(1));
        }
        client++;
        return answer;
    }

    /** What this page last said, said again by somebody else, with this page's number and key. */
    Caller.Answer replayedBy(Caller thief, String call) {
        return send(thief, uiId, key, call);
    }

    private Caller.Answer send(Caller sender, String ui, String secret, String call) {
        return sender.send(
                "POST",
                "/?v-r=uidl&v-uiId=" + ui,
                "application/json",
                BodyPublishers.ofString("{\"csrfToken\":\"" + secret + "\",\"rpc\":[" + call + "],\"syncId\":" + sync
                        + ",\"clientId\":" + client + "}"));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text.substring(0, Math.min(400, text.length())));
        }
        return matcher.group(1);
    }
}
