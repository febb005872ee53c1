"""What is learnt: findings, their evidence, recommendations, and the action plan."""
