package org.kring.model.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;

final class VenueTest {

    private static final int PERSONS = 130;

    private final Venues venues = new Venues(PERSONS, 2);
    private final Venue page = venues.open(VenueKind.PAGE, 1, 0.25, WallAccess.ON_REQUEST);

    private Post publish(int hour) {
        return venues.publish(page, Post.STAFF, ContentType.PHOTO, hour);
    }

    @Test
    void venueIsWhatItWasOpenedAs() {
        assertThat(page.index()).isZero();
        assertThat(page.kind()).isEqualTo(VenueKind.PAGE);
        assertThat(page.platform()).isEqualTo(1);
        assertThat(page.themeSensitivity()).isEqualTo(0.25);
        assertThat(page.wall()).isEqualTo(WallAccess.ON_REQUEST);
    }

    @Test
    void admittedPersonsAreCountedAndTrust() {
        page.admit(3, 0.5);
        page.admit(4, 0.75);
        page.dismiss();

        assertThat(page.followers()).isEqualTo(1);
        assertThat(page.trust(3)).isEqualTo(0.5);
        assertThat(page.trust(4)).isEqualTo(0.75);
        assertThat(page.trust(5)).isZero();
    }

    @Test
    void trustRisesByAShareOfWhatIsLeft() {
        page.admit(3, 0.5);
        page.raiseTrust(3, 0.5);

        assertThat(page.trust(3)).isEqualTo(0.75);
    }

    @Test
    void habitMovesTowardsWhatWasDone() {
        page.learn(3, true, 0.5);
        page.learn(3, true, 0.5);
        assertThat(page.habit(3)).isEqualTo(0.75);

        page.learn(3, false, 0.5);
        assertThat(page.habit(3)).isEqualTo(0.375);
        assertThat(page.habit(4)).isZero();
    }

    @Test
    void affinityIsPersonal() {
        page.setAffinity(3, 0.5);

        assertThat(page.affinity(3)).isEqualTo(0.5);
        assertThat(page.affinity(2)).isZero();
    }

    @Test
    void memberActivityFades() {
        page.countMemberPost();
        page.countMemberPost();
        page.fadeActivity(0.9);

        assertThat(page.memberActivity()).isCloseTo(1.8, within(1e-12));
    }

    @Test
    void postsLeaveTheFeedWhenTheyAreTooOld() {
        Post old = publish(10);
        Post kept = publish(11);
        Post young = publish(12);
        page.expire(11);

        assertThat(page.feed()).containsExactly(kept, young);
        assertThat(venues.posts()).containsExactly(old, kept, young);
        page.expire(10);
        assertThat(page.feed()).containsExactly(kept, young);
    }

    @Test
    void postsAreNumberedAsTheyAppear() {
        publish(10);
        Post second = venues.publish(page, 7, ContentType.QUESTION, 12);

        assertThat(second.number()).isEqualTo(1);
        assertThat(venues.post(1)).isSameAs(second);
        assertThat(second.venue()).isSameAs(page);
        assertThat(second.author()).isEqualTo(7);
        assertThat(second.isByStaff()).isFalse();
        assertThat(venues.post(0).isByStaff()).isTrue();
        assertThat(second.type()).isEqualTo(ContentType.QUESTION);
        assertThat(second.hour()).isEqualTo(12);
    }

    @Test
    void seenIsKeptPerPerson() {
        Post post = publish(10);
        post.markSeenBy(0);
        post.markSeenBy(65);
        post.markSeenBy(129);

        for (int i = 0; i < PERSONS; i++) {
            assertThat(post.isSeenBy(i)).isEqualTo(i == 0 || i == 65 || i == 129);
        }
    }

    @Test
    void countsTellFollowersAndCommentsApart() {
        Post post = publish(10);
        post.countExposure(true);
        post.countExposure(false);
        post.countExposure(false);
        post.countReaction(true);
        post.countReaction(false);

        assertThat(post.reached()).isEqualTo(3);
        assertThat(post.reachedFollowers()).isEqualTo(1);
        assertThat(post.engaged()).isEqualTo(2);
        assertThat(post.comments()).isEqualTo(1);
    }

    @Test
    void venuesAreFoundByPlatform() {
        Venue group = venues.open(VenueKind.CLOSED_GROUP, 0, 0.25, WallAccess.MEMBERS);

        assertThat(venues.all()).containsExactly(page, group);
        assertThat(venues.on(0)).containsExactly(group);
        assertThat(venues.on(1)).containsExactly(page);
    }

    @Test
    void aVenueHasTheSameLuckWhateverOthersThereAre() {
        Venues others = new Venues(PERSONS, 2);
        Venue group = others.open(VenueKind.CLOSED_GROUP, 1, 0.0, WallAccess.MEMBERS);
        Venue elsewhere = others.open(VenueKind.PAGE, 0, 0.0, WallAccess.MEMBERS);
        Venue same = others.open(VenueKind.PAGE, 1, 0.0, WallAccess.MEMBERS);
        Venue second = others.open(VenueKind.PAGE, 1, 0.0, WallAccess.MEMBERS);

        assertThat(same.luck()).isEqualTo(page.luck());
        assertThat(List.of(group.luck(), elsewhere.luck(), same.luck(), second.luck()))
                .doesNotHaveDuplicates()
                .allMatch(luck -> luck >= 0 && luck < 512);
    }

    @Test
    void everyPostOfAMemberHasItsOwnLuck() {
        Venue group = venues.open(VenueKind.CLOSED_GROUP, 1, 0.0, WallAccess.MEMBERS);
        List<Integer> lucks = List.of(
                venues.publish(page, 7, ContentType.PHOTO, 11).luck(),
                venues.publish(page, 7, ContentType.PHOTO, 11).luck(),
                venues.publish(page, 7, ContentType.PHOTO, 12).luck(),
                venues.publish(page, 8, ContentType.PHOTO, 12).luck(),
                venues.publish(group, 7, ContentType.PHOTO, 11).luck());

        assertThat(lucks).doesNotHaveDuplicates().allMatch(luck -> luck >= 0);
    }

    @Test
    void postsOfMembersLeaveTheLuckOfStaffPostsAsItIs() {
        Post first = publish(10);
        Post story = venues.publish(page, 7, ContentType.PEER_STORY, 11);
        Post second = publish(12);
        Venues others = new Venues(PERSONS, 2);
        Venue samePage = others.open(VenueKind.PAGE, 1, 0.0, WallAccess.MANAGERS);
        Post firstThere = others.publish(samePage, Post.STAFF, ContentType.CALL, 20);
        Post secondThere = others.publish(samePage, Post.STAFF, ContentType.CALL, 21);
        Post sameStory = others.publish(samePage, 7, ContentType.CALL, 11);

        assertThat(firstThere.luck()).isEqualTo(first.luck());
        assertThat(secondThere.luck()).isEqualTo(second.luck());
        assertThat(sameStory.luck()).isEqualTo(story.luck());
        assertThat(List.of(first.luck(), second.luck(), story.luck()))
                .doesNotHaveDuplicates()
                .allMatch(luck -> luck >= 0);
    }

    @Test
    void threadDeepensByCommentsAndByAnswersOfStaffToThem() {
        Post byStaff = publish(1);
        assertThat(byStaff.depth()).isEqualTo(1);
        byStaff.countReaction(false);
        assertThat(byStaff.depth()).isEqualTo(1);
        byStaff.countReaction(true);
        assertThat(byStaff.depth()).isEqualTo(2);
        byStaff.countAnswer(4);
        assertThat(byStaff.depth()).isEqualTo(3);
        assertThat(byStaff.answers()).isEqualTo(1);
    }

    @Test
    void answerToThePostOfAMemberIsTheSecondLevel() {
        Post question = venues.publish(page, 7, ContentType.HELP_QUESTION, 1);
        question.countAnswer(4);
        question.countReaction(true);

        assertThat(question.depth()).isEqualTo(2);
    }

    @Test
    void firstReplyStaysTheFirst() {
        Post post = publish(1);
        assertThat(post.firstReplyHour()).isEqualTo(Post.NO_REPLY);
        post.noteReply(3);
        post.noteReply(4);
        post.countAnswer(5);

        assertThat(post.firstReplyHour()).isEqualTo(3);
    }
}
