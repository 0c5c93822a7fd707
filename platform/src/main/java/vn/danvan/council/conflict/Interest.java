package vn.danvan.council.conflict;

import java.util.UUID;
import vn.danvan.models.ModelId;

/**
 * Why a member may not judge a model.
 *
 * @param member id of the membership
 * @param detail what was found, such as the unit's or the relative's name; what the member wrote where it was declared
 */
public record Interest(UUID member, ModelId model, InterestKind kind, String detail) {}
