"""Failed tries slow down."""

from scrdesk.ui.try_pacing import TryPacing


def test_waits_double_up_to_half_a_minute_and_a_success_forgets_them():
    now = [50.0]
    pacing = TryPacing(lambda: now[0])
    assert pacing.left_s() == 0
    assert [pacing.failed() for _ in range(8)] == [1, 2, 4, 8, 16, 30, 30, 30]
    assert pacing.left_s() == 30
    now[0] += 29
    assert pacing.left_s() == 1
    now[0] += 5
    assert pacing.left_s() == 0
    pacing.succeeded()
    assert pacing.n_failed == 0
    assert pacing.failed() == 1
