package vn.danvan.documents;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Documents extends JpaRepository<OfficialDocument, UUID> {

    String SEARCH =
            "(:text = '' or fold(coalesce(d.number_printed, '') || ' ' || coalesce(d.title, '') || ' ' || coalesce(d.issuer, ''))"
                    + " like '%' || fold(:text) || '%')";

    @Query(
            value = "select d.* from official_document d where (:all or d.owner_unit in (:units)) and " + SEARCH
                    + " order by d.created_at desc, d.id desc offset :offset limit :limit",
            nativeQuery = true)
    List<OfficialDocument> search(String text, boolean all, Collection<UUID> units, int offset, int limit);

    @Query(
            value = "select count(*) from official_document d where (:all or d.owner_unit in (:units)) and " + SEARCH,
            nativeQuery = true)
    int count(String text, boolean all, Collection<UUID> units);
}
