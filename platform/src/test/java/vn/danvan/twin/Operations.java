package vn.danvan.twin;

import java.lang.reflect.Parameter;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every operation that Spring answers, as it is registered, and requests that fit it. */
final class Operations {

    private static final String BOUNDARY = "twin-boundary";

    private Operations() {}

    /**
     * @param consumes the media type of the body, empty where any does
     * @param params what must stand in the query for this one and no other to answer
     */
    record Operation(String method, String path, String consumes, Set<String> params, HandlerMethod handler) {

        String name() {
            return method + " " + path + (consumes.startsWith("multipart") ? " (file)" : "");
        }

        boolean changes() {
            return !method.equals("GET");
        }

        /** Whether it is of our own making. */
        boolean isOurs() {
            return handler.getBeanType().getPackageName().startsWith("vn.danvan");
        }

        boolean isApi() {
            return path.startsWith("/api/v1/");
        }

        /** The values that a part of the path may have where it is a word and no id. */
        Map<String, List<String>> words() {
            Map<String, List<String>> words = new LinkedHashMap<>();
            for (Parameter each : handler.getMethod().getParameters()) {
                if (each.isAnnotationPresent(PathVariable.class)
                        && each.getType().isEnum()) {
                    words.put(
                            each.getName(),
                            Arrays.stream(each.getType().getEnumConstants())
                                    .map(Object::toString)
                                    .toList());
                }
            }
            return words;
        }
    }

    static List<Operation> of(ApplicationContext context) {
        List<Operation> found = new ArrayList<>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping ->
                        mapping.getHandlerMethods().forEach((info, handler) -> found.addAll(of(info, handler))));
        found.sort(Comparator.comparing(Operation::changes).thenComparing(Operation::path));
        return found;
    }

    private static List<Operation> of(RequestMappingInfo info, HandlerMethod handler) {
        Set<String> methods =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).collect(Collectors.toSet());
        String consumes = info.getConsumesCondition().getConsumableMediaTypes().stream()
                .map(MediaType::toString)
                .findFirst()
                .orElse("");
        Set<String> params = info.getParamsCondition().getExpressions().stream()
                .map(each -> each.getName())
                .collect(Collectors.toSet());
        return info.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Set.of("GET", "POST") : methods)
                        .stream().map(method -> new Operation(method, path, consumes, params, handler)))
                .toList();
    }

    /** @param variables what stands in the path; @param version what changes name as seen */
    static Caller.Answer call(
            Caller caller, Operation operation, Map<String, String> variables, Bodies bodies, int version) {
        String path = operation.path();
        for (Map.Entry<String, String> each : variables.entrySet()) {
            path = path.replace("{" + each.getKey() + "}", each.getValue());
        }
        path = path.replaceAll("\\{\\*?[^}]*}", "x");
        Map<String, String> query = query(operation, bodies, version);
        String type = type(operation);
        if (type.startsWith("multipart")) {
            return caller.send(
                    operation.method(),
                    path + asked(query),
                    type + "; boundary=" + BOUNDARY,
                    BodyPublishers.ofByteArray(file(bodies.upload(operation.path()))));
        }
        boolean text = takesText(operation);
        return operation.changes()
                ? caller.send(
                        operation.method(),
                        path + asked(query),
                        text ? "application/yaml" : type,
                        BodyPublishers.ofString(text ? bodies.scheme() : bodies.json(operation.path(), version)))
                : caller.get(path + asked(query));
    }

    private static String type(Operation operation) {
        boolean file = Arrays.stream(operation.handler().getMethod().getParameters())
                .anyMatch(each -> each.getType() == MultipartFile.class);
        return file ? "multipart/form-data" : "application/json";
    }

    private static boolean takesText(Operation operation) {
        return Arrays.stream(operation.handler().getMethod().getParameters())
                .anyMatch(each -> each.isAnnotationPresent(RequestBody.class) && each.getType() == String.class);
    }

    private static Map<String, String> query(Operation operation, Bodies bodies, int version) {
        Map<String, String> query = new LinkedHashMap<>();
        for (Parameter each : operation.handler().getMethod().getParameters()) {
            RequestParam asked = each.getAnnotation(RequestParam.class);
            if (asked == null || each.getType() == MultipartFile.class) {
                continue;
            }
            switch (each.getName()) {
                case "version" -> query.put("version", String.valueOf(version));
                case "q" -> query.put("q", bodies.sought());
                case "size" -> query.put("size", "1000");
                case "month" -> query.put("month", TwinValues.MONTH.toString());
                default -> {}
            }
        }
        operation.params().forEach(name -> query.put(name, ""));
        return query;
    }

    private static String asked(Map<String, String> query) {
        return query.isEmpty()
                ? ""
                : query.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static byte[] file(Bodies.Upload upload) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + upload.name()
                + "\"\r\nContent-Type: " + upload.type() + "\r\n\r\n";
        return (head + upload.content() + "\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The tables whose ids stand in addresses. */
    static final List<String> ADDRESSED = List.of(
            "official_document",
            "document_import",
            "plan",
            "task",
            "skilful_model",
            "scoring_scheme",
            "council",
            "appraisal_round",
            "unit",
            "unit_group",
            "task_extension",
            "meeting",
            "meeting_item",
            "ballot",
            "person",
            "adoption",
            "effect_check",
            "library_entry",
            "recognition_decision");

    static List<UUID> ids(Place... places) {
        return ADDRESSED.stream()
                .flatMap(table -> Arrays.stream(places).map(place -> TwinValues.id(table, place.ordinal())))
                .toList();
    }
}
