package vn.danvan.documents;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Documents extends JpaRepository<OfficialDocument, UUID> {}
