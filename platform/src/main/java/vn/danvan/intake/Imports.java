package vn.danvan.intake;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Imports extends JpaRepository<DocumentImport, UUID> {

    @Query("select i from DocumentImport i where :all = true or i.ownerUnit in :units order by i.createdAt desc")
    List<DocumentImport> newest(boolean all, Collection<UUID> units, Limit limit);
}
