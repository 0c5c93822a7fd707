package vn.danvan.publicpage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import vn.danvan.library.published.PublicList;
import vn.danvan.library.published.PublicModel;
import vn.danvan.publicpage.PublicCache.Kept;
import vn.danvan.tenancy.TenantId;

/** The pages as HTML, made on the server and read without any script. */
@Controller
class PublicPageController {

    private static final String MISSING = "public/missing";

    private final PublicDoor door;
    private final PublicPages pages;
    private final PublicWords words;
    private final PublicPageSettings settings;

    PublicPageController(PublicDoor door, PublicPages pages, PublicWords words, PublicPageSettings settings) {
        this.door = door;
        this.pages = pages;
        this.words = words;
        this.settings = settings;
    }

    @GetMapping("/cong-khai/{tenant}")
    @Nullable
    String list(
            @PathVariable String tenant,
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(name = "linh-vuc", required = false) @Nullable String field,
            @RequestParam(name = "dia-ban", required = false) @Nullable String area,
            @RequestParam(name = "nam", required = false) @Nullable String year,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Locale reader = PublicLanguage.of(request);
        PublicQuery query = PublicQuery.of(text, field, area, year, page, reader);
        Optional<Kept<PublicList>> found =
                door.in(tenant, request, province -> Optional.of(pages.list(province, query.filter(), query.page())));
        if (found.isEmpty()) {
            return missing(request, response, model);
        }
        if (isKnown(found.get(), reader, request, response)) {
            return null;
        }
        model.addAllAttributes(words.frame(new TenantId(tenant), reader, query));
        model.addAllAttributes(words.list(tenant, found.get().value().orElseThrow(), query, reader));
        return "public/list";
    }

    @GetMapping("/cong-khai/{tenant}/mo-hinh/{id}")
    @Nullable
    String model(
            @PathVariable String tenant,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Locale reader = PublicLanguage.of(request);
        Optional<Kept<PublicModel>> found = Ids.of(id)
                .flatMap(uuid -> door.in(tenant, request, province -> Optional.of(pages.model(province, uuid))))
                .filter(kept -> kept.value().isPresent());
        if (found.isEmpty()) {
            return missing(request, response, model);
        }
        if (isKnown(found.get(), reader, request, response)) {
            return null;
        }
        PublicQuery query = PublicQuery.of(null, null, null, null, null, reader);
        model.addAllAttributes(words.frame(new TenantId(tenant), reader, query));
        model.addAllAttributes(words.model(tenant, found.get().value().orElseThrow(), reader));
        return "public/model";
    }

    /** Whatever else is asked below the address, the same words. */
    @GetMapping("/cong-khai/**")
    String anythingElse(HttpServletRequest request, HttpServletResponse response, Model model) {
        return missing(request, response, model);
    }

    private String missing(HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("language", PublicLanguage.of(request).getLanguage());
        return MISSING;
    }

    /** Says how long the answer holds; true where the caller has it already, and 304 is all it gets. */
    private boolean isKnown(Kept<?> kept, Locale reader, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(settings.browserKeep())
                        .cachePublic()
                        .mustRevalidate()
                        .getHeaderValue());
        return new ServletWebRequest(request, response)
                .checkNotModified("\"" + kept.etag() + "-" + words.edition() + "-" + reader.getLanguage() + "\"");
    }

    /** An id as it stands in an address. */
    static final class Ids {

        private Ids() {}

        static Optional<UUID> of(String text) {
            try {
                return Optional.of(UUID.fromString(text));
            } catch (IllegalArgumentException noId) {
                return Optional.empty();
            }
        }
    }
}
