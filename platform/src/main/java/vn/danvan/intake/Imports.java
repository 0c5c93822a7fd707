package vn.danvan.intake;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Imports extends JpaRepository<DocumentImport, UUID> {}
