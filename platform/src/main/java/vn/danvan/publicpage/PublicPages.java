package vn.danvan.publicpage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.danvan.library.PublishedModels;
import vn.danvan.library.published.PublicFilter;
import vn.danvan.library.published.PublicList;
import vn.danvan.library.published.PublicModel;
import vn.danvan.library.published.PublicRow;
import vn.danvan.publicpage.PublicCache.Kept;
import vn.danvan.tenancy.TenantId;

/** What the page shows, from memory where it was shown a moment ago. The province is bound. */
@Component
class PublicPages {

    static final int PAGE = 20;
    /** Nobody reads farther; who wants everything has the feed's JSON, page by page as well. */
    static final int LAST_PAGE = 1000;

    private static final int IN_FEED = 50;

    private final PublishedModels models;
    private final PublicCache cache;

    PublicPages(PublishedModels models, PublicCache cache) {
        this.models = models;
        this.cache = cache;
    }

    /** @param page the first is 1 */
    Kept<PublicList> list(TenantId province, PublicFilter filter, int page) {
        return cache.get(
                province, new ListOf(filter, page), () -> Optional.of(models.list(filter, (page - 1) * PAGE, PAGE)));
    }

    Kept<PublicModel> model(TenantId province, UUID id) {
        return cache.get(province, new ModelOf(id), () -> models.find(id));
    }

    Kept<byte[]> thumbnail(TenantId province, UUID photo) {
        return cache.get(province, new PhotoOf(photo), () -> models.thumbnail(photo));
    }

    Kept<List<PublicRow>> feed(TenantId province, PublicFilter filter) {
        return cache.get(province, new FeedOf(filter), () -> Optional.of(models.newest(filter, IN_FEED)));
    }

    record ListOf(PublicFilter filter, int page) {}

    record ModelOf(UUID id) {}

    record PhotoOf(UUID id) {}

    record FeedOf(PublicFilter filter) {}
}
