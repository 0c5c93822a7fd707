package vn.danvan.publicpage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.danvan.library.published.PublicFilter;
import vn.danvan.library.published.PublicList;
import vn.danvan.library.published.PublicRow;
import vn.danvan.publicpage.PublicCache.Kept;
import vn.danvan.tenancy.TenantId;

/** The same for programs: RSS, JSON and the photos. 404 alike for everything that is not public. */
@RestController
class PublicFeedController {

    private static final MediaType RSS = MediaType.parseMediaType("application/rss+xml;charset=UTF-8");

    private final PublicDoor door;
    private final PublicPages pages;
    private final PublicWords words;
    private final PublicPageSettings settings;

    PublicFeedController(PublicDoor door, PublicPages pages, PublicWords words, PublicPageSettings settings) {
        this.door = door;
        this.pages = pages;
        this.words = words;
        this.settings = settings;
    }

    @GetMapping("/cong-khai/{tenant}/mo-hinh.json")
    ResponseEntity<PublicJson> json(
            @PathVariable String tenant,
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(name = "linh-vuc", required = false) @Nullable String field,
            @RequestParam(name = "dia-ban", required = false) @Nullable String area,
            @RequestParam(name = "nam", required = false) @Nullable String year,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            HttpServletRequest request) {
        PublicQuery query = PublicQuery.of(text, field, area, year, page, PublicLanguage.of(request));
        Optional<Kept<PublicList>> found =
                door.in(tenant, request, province -> Optional.of(pages.list(province, query.filter(), query.page())));
        return answer(found, MediaType.APPLICATION_JSON, list -> PublicJson.of(list, query.page(), base(tenant)));
    }

    @GetMapping("/cong-khai/{tenant}/rss.xml")
    ResponseEntity<String> rss(
            @PathVariable String tenant,
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(name = "linh-vuc", required = false) @Nullable String field,
            @RequestParam(name = "dia-ban", required = false) @Nullable String area,
            @RequestParam(name = "nam", required = false) @Nullable String year,
            HttpServletRequest request) {
        Locale reader = PublicLanguage.of(request);
        PublicFilter filter =
                PublicQuery.of(text, field, area, year, null, reader).filter();
        Optional<Kept<List<PublicRow>>> found =
                door.in(tenant, request, province -> Optional.of(pages.feed(province, filter)));
        return answer(
                found,
                RSS,
                rows -> RssFeed.write(words.title(new TenantId(tenant), reader), base(tenant), reader, rows));
    }

    @GetMapping("/cong-khai/{tenant}/anh/{photo}.jpg")
    ResponseEntity<byte[]> photo(@PathVariable String tenant, @PathVariable String photo, HttpServletRequest request) {
        Optional<Kept<byte[]>> found = PublicPageController.Ids.of(photo)
                .flatMap(id -> door.in(tenant, request, province -> Optional.of(pages.thumbnail(province, id))));
        return answer(found, MediaType.IMAGE_JPEG, bytes -> bytes);
    }

    private <T, R> ResponseEntity<R> answer(Optional<Kept<T>> found, MediaType type, Function<T, R> body) {
        return found.flatMap(kept -> kept.value().map(value -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.maxAge(settings.browserKeep())
                                .cachePublic()
                                .mustRevalidate())
                        .eTag(kept.etag() + "-" + words.edition())
                        .body(body.apply(value))))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    private static String base(String tenant) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/cong-khai/" + tenant)
                .toUriString();
    }
}
